"""Runs one workload in this interpreter and records what happens meanwhile.

How it works:
- The order (JSON, descriptor 3) holds the tasks, the model and the layout of the log; nothing is looked up again.
- The log is memory shared with the program that started us: a killed run keeps what it recorded. Each thread
  (Lane) appends 16 bytes per event to chunks of its own; chunks are handed out under a lock.
- Work is done in chunks of about 25 us, each followed by a look at the clock. A thread that gets the GIL enters
  itself as its holder and notes with the previous holder when that one lost it; so a thread sees after a chunk
  that others ran in between, and since when. A long chunk with an involuntary switch was interrupted by the system.
- The records around a wait are written before and after the call that waits. Where the end of the wait itself is
  known (a timer, a task that released a lock), the rest of it was a wait for the GIL.
- multiprocessing starts the process of a pool or of a task, with this file as its main module; it opens the same
  log.
Times are CLOCK_MONOTONIC in ns. Needs Python 3.9; uses the standard library only.
"""

import array
import asyncio
import bisect
import collections
import concurrent.futures
import contextvars
import ctypes
import fcntl
import hashlib
import itertools
import json
import math
import mmap
import multiprocessing
import multiprocessing.synchronize
import multiprocessing.util
import os
import queue
import resource
import select
import selectors
import signal
import socket
import struct
import sys
import threading
import time
import traceback

clock = time.monotonic_ns

RECORD = struct.Struct("<qBBHi")  # core/machine/live/record/record.h: time, kind, a, b, c
U32 = struct.Struct("<I")
I32 = struct.Struct("<i")
I64 = struct.Struct("<q")
F64 = struct.Struct("<d")

# Kinds of records that only this engine writes; core/run/python_replay.cpp reads them.
HELPER, STORE, LOST, VALUE, ARRIVES, WRITE, HIGH, FAR = range(64, 72)
MAIN_LANE, WORKER_LANE, PROCESS_LANE, LOOP_LANE = range(4)

CHUNK_NS = 25_000  # of work between two looks at the clock
LONG_NS = 150_000  # a chunk that took longer was interrupted, if the system says so
LATE_NS = 200_000  # a thread that returned later than this after its wait ended was kept waiting
BOUND_BY_MEMORY = ("matmul", "chase")
TIMER_NS = 60_000  # how late the system's timers are
STACK_BYTES = 512 * 1024
NO_NUMBER = 0xFFFF  # in two bytes: no task, or one whose number is a record of its own
MEMORY_BYTES = 4 << 30
PR_SET_PDEATHSIG = 1


def find_getcpu():
    """sched_getcpu without releasing the GIL (PyDLL), else always the first allowed CPU."""
    try:
        return ctypes.PyDLL(None).sched_getcpu
    except (AttributeError, OSError):
        cpu = min(os.sched_getaffinity(0))
        return lambda: cpu


getcpu = find_getcpu()


def die_with_parent():
    try:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    except (AttributeError, OSError):
        pass


class Names:
    """The numbers that the order gives to names: state.io, record.wait_begins ..."""

    def __init__(self, numbers):
        self.__dict__.update(numbers)


# ------------------------------------------------------------------------------------------------ recording


class Log:
    """The shared memory. Any thread of any process of the run may add to its counters."""

    def __init__(self, order):
        self.layout = order["layout"]
        self.shared = order["model"] in ("processes", "process-pool")
        self.descriptor = os.open(order["log"], os.O_RDWR)
        self.memory = mmap.mmap(self.descriptor, self.layout["size"])
        self.mutex = threading.Lock()

    def locked(self, action):
        """Excludes other threads with the mutex, other processes with a lock on the file."""
        with self.mutex:
            if not self.shared:
                return action()
            fcntl.lockf(self.descriptor, fcntl.LOCK_EX)
            try:
                return action()
            finally:
                fcntl.lockf(self.descriptor, fcntl.LOCK_UN)

    def add(self, name):
        """Adds 1 to the counter and returns its previous value."""

        def raise_it():
            (value,) = U32.unpack_from(self.memory, self.layout[name])
            U32.pack_into(self.memory, self.layout[name], value + 1)
            return value

        return self.locked(raise_it)

    def put(self, form, name, value):
        form.pack_into(self.memory, self.layout[name], value)

    def get(self, form, name):
        return form.unpack_from(self.memory, self.layout[name])[0]

    def fail(self, message):
        text = message.encode("utf-8", "replace")[: self.layout["error_size"] - 1]
        at = self.layout["error"]
        self.memory[at : at + len(text)] = text
        self.put(U32, "phase", self.layout["failed"])

    def claim_slot(self):
        """A number for a pool's worker that no other worker has at the moment."""

        def claim():
            for slot in range(self.layout["slot_count"]):
                at = self.layout["slots"] + 4 * slot
                if I32.unpack_from(self.memory, at)[0] == 0:
                    I32.pack_into(self.memory, at, os.getpid())
                    return slot
            raise RuntimeError("too many workers at once")

        return self.locked(claim)

    def free_slot(self, slot):
        I32.pack_into(self.memory, self.layout["slots"] + 4 * slot, 0)


class Lane:
    """One thread's records, and what it last knew about itself. Only that thread uses it, except for `lost`."""

    def __init__(self, world):
        self.world = world
        self.log = world.log
        self.memory = world.log.memory
        self.number = self.log.add("threads")
        self.left = 0
        self.gil = world.gil
        self.holder = world.holder if self.gil >= 0 else [self]
        self.lost = None  # when another thread got the GIL that this one had
        self.task = -1
        self.cpu = -1
        self.last = clock()
        self.voluntary = self.involuntary = 0
        self.work = self.work_time = 0  # ns: at the speed measured before the run, and of the processor

    def write(self, when, kind, a=0, b=0, c=-1):
        if self.left == 0 and not self.take_chunk():
            return
        RECORD.pack_into(self.memory, self.place, when, kind, a, b, c)
        self.place += RECORD.size
        self.left -= 1
        # The count comes after the record that it counts.
        U32.pack_into(self.memory, self.base, self.log.layout["records"] - self.left)

    def write_about(self, when, kind, a, task, c=-1):
        """A record that has a task in its two bytes."""
        if task >= NO_NUMBER:
            self.write(when, FAR if kind == LOST else record.far, 0, 0, task)
            task = NO_NUMBER
        self.write(when, kind, a, task, c)

    def started(self, since, when):
        """The task was started at `since` and runs since `when`."""
        self.write(when - since, record.count, counter.start)

    def write_value(self, when, kind, variable, value):
        """Of more than 32 bits it is two records."""
        low = (value & 0xFFFFFFFF) - ((value & 0x80000000) << 1)
        if low != value:
            self.write(when, HIGH, 0, 0, value >> 32)
        self.write(when, kind, 0, variable, low)

    def take_chunk(self):
        layout = self.log.layout
        index = self.log.add("chunks_taken")
        if index >= layout["chunk_count"]:
            self.log.put(U32, "chunks_taken", layout["chunk_count"])
            self.log.add("dropped")
            return False
        self.base = layout["first_chunk"] + index * layout["chunk_size"]
        U32.pack_into(self.memory, self.base + 4, self.number)
        self.place = self.base + layout["chunk_head"]
        self.left = layout["records"]
        return True

    # On and off the core.

    def running(self, when):
        """The thread has a core, and the GIL where there is one."""
        self.cpu = getcpu()
        self.write(when, record.wait_ends, 0, self.cpu)
        if self.gil >= 0:
            self.write(when, record.take, 0, self.gil, self.task)
            before = self.holder[0]
            if before is not self and before is not None and before.lost is None:
                before.lost = when
            self.holder[0] = self
            self.lost = None
        self.count_switches()
        self.last = when

    def waiting(self, when, state_, cause_, argument=-1):
        if self.gil >= 0:
            self.write(when, record.release, 0, self.gil, self.task)
        self.write(when, record.wait_begins, state_, cause_, argument)

    def back(self, begun, due=None):
        """After a wait. `due`: when what it waited for was there; the rest was a wait for the GIL or a core."""
        now = clock()
        if due is not None and now - max(due, begun) > LATE_NS:
            due = max(due, begun) + TIMER_NS
            if self.gil >= 0:
                self.write(due, record.wait_begins, state.gil_wait, cause.none, self.gil)
            else:
                self.write(due, record.off, cause.none)
        self.running(now)

    def end(self):
        """The thread leaves its core for good."""
        now = self.last = clock()
        if self.gil >= 0:
            self.write(now, record.release, 0, self.gil, self.task)
        self.write(now, record.off, cause.finished)
        self.write(self.work, record.count, counter.work)
        self.write(self.work_time, record.count, counter.work_time)

    def count_switches(self):
        usage = resource.getrusage(resource.RUSAGE_THREAD)
        self.voluntary, self.involuntary = usage.ru_nvcsw, usage.ru_nivcsw

    def point(self):
        now = clock()
        if self.holder[0] is not self or now - self.last > LONG_NS:
            self.gap()
        self.last = now

    def gap(self):
        """Others may have run between `last` and now. A wait for the GIL is one on a condition: a voluntary switch."""
        now = clock()  # not that of the look: the GIL may have been lost since
        voluntary, involuntary = self.voluntary, self.involuntary
        self.count_switches()
        since = self.last if self.lost is None else min(max(self.lost, self.last), now)
        if self.gil >= 0 and (self.holder[0] is not self or self.voluntary > voluntary):
            self.gil_was_away(since, now)
        elif self.involuntary > involuntary:
            self.off_core(self.last, now)
        self.last = clock()

    def gil_was_away(self, since, now):
        """Records that; and again, if the GIL was lost while it was being recorded."""
        while True:
            self.waiting(since, state.gil_wait, cause.drop_request, self.gil)
            self.running(now)
            since, now = now, clock()
            if now - since < LONG_NS:
                return

    def off_core(self, since, now):
        """Stopped by the system, still holding the GIL if it had it."""
        self.cpu = getcpu()
        self.write(since, record.off, cause.preempted)
        self.write(now, record.on, 0, self.cpu)

    def compute(self, kind, amount):
        """`amount` ns of work of a kind, at the speed that was measured before the run."""
        begun = time.thread_time_ns()
        self.do_chunks(kind, amount)
        if kind not in BOUND_BY_MEMORY:  # that would measure the neighbours, not the processor
            self.work += amount
            self.work_time += time.thread_time_ns() - begun

    def do_chunks(self, kind, amount):
        speed = self.world.speeds[kind]
        function = KINDS[kind]
        chunks, rest = divmod(amount, speed.chunk_ns)
        sizes = itertools.repeat(speed.size, chunks)
        tail = int(speed.size * rest / speed.chunk_ns)
        holder = self.holder
        for size in itertools.chain(sizes, (tail,) if tail else ()):
            function(size)
            now = clock()
            if holder[0] is not self or now - self.last > LONG_NS:
                self.gap()
                now = self.last
            cpu = getcpu()
            if cpu != self.cpu:
                self.cpu = cpu
                self.write(now, record.on, 0, cpu)
            self.last = now

    def native(self, function, argument, drops):
        """One long native call; `drops`: without the GIL. Its CPU time says when it ended at the earliest."""
        begun, used = clock(), time.thread_time_ns()
        if drops and self.gil >= 0:
            self.write(begun, record.release, 0, self.gil, self.task)
        function(argument)
        due = begun + time.thread_time_ns() - used
        now = clock()
        late = now - due > LATE_NS
        if drops and self.gil >= 0:
            if late:
                self.write(due, record.wait_begins, state.gil_wait, cause.none, self.gil)
            self.running(now)
        elif self.gil >= 0 and self.holder[0] is not self:
            self.last = min(due, now)
            self.gap()
        elif late:
            self.off_core(due, now)
        self.last = now

    # Which task the thread works for.

    def bind(self, task, when):
        self.task = task
        self.write(when, record.bind, 0, 0, task)

    def change(self, task, when, state_, cause_, argument=-1):
        """Leaves its task in a state and works for another one."""
        self.write(when, record.unbind, state_, cause_, argument)
        self.bind(task, when)
        if self.gil >= 0:
            self.write(when, record.take, 0, self.gil, task)

    def finish(self, task):
        self.write(clock(), record.finish, 0, 0, task)
        self.log.add("tasks_finished")


# ----------------------------------------------------------------------------------------------------- work

MASK = (1 << 64) - 1
ODD_PRIMES = (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73)
MATRIX = [[float((7 * row + 3 * column) % 11) for column in range(96)] for row in range(96)]
PICTURE_SIDE = 256


def chain(count):
    """Dependent multiplications: Knuth's linear congruential generator."""
    value = 1
    for _ in range(count):
        value = (value * 6364136223846793005 + 1442695040888963407) & MASK
    return value


def primes(count):
    found = 0
    for candidate in range(1_000_001, 1_000_001 + 2 * count, 2):
        for divisor in ODD_PRIMES:
            if candidate % divisor == 0:
                break
        else:
            found += 1
    return found


def powers(count):
    total = 0
    for base in range(count):
        total += pow(base + 2, 65_537, 1_000_003)
    return total


def pi(count):
    """Leibniz' series."""
    total, sign = 0.0, 4.0
    for k in range(count):
        total += sign / (2 * k + 1)
        sign = -sign
    return total


def matmul(count):
    """Sixteen steps each of products of rows and columns."""
    total = 0.0
    for k in range(count):
        row, column = MATRIX[k % 96], k * 7 % 96
        for i in range(16):
            total += row[i] * MATRIX[i][column]
    return total


class Chase:
    """Follows a chain of indices through memory that the caches do not hold."""

    SIZE = 1 << 21

    def __init__(self):
        self.next = None
        self.place = 0

    def __call__(self, count):
        if self.next is None:
            step = 1_000_003  # odd: visits all of a power of two
            self.next = array.array("i", ((i + step) % self.SIZE for i in range(self.SIZE)))
        place, following = self.place, self.next
        for _ in range(count):
            place = following[place]
        self.place = place
        return place


class Thumbnail:
    """Averages blocks of 4 x 4 points of a grey picture."""

    def __init__(self):
        self.picture = bytes((x * 31 + 7) % 251 for x in range(PICTURE_SIDE * PICTURE_SIDE))

    def __call__(self, count):
        picture = self.picture
        small = []
        for k in range(count):
            at = k * 4 % (PICTURE_SIDE * (PICTURE_SIDE - 4))
            total = 0
            for row in range(4):
                start = at + row * PICTURE_SIDE
                total += sum(picture[start : start + 4])
            small.append(total >> 4)
        return len(small)


KINDS = {
    "chain": chain,
    "primes": primes,
    "pow": powers,
    "pi": pi,
    "matmul": matmul,
    "chase": Chase(),
    "thumbnail": Thumbnail(),
}


def power_of_42(exponent):
    return pow(42, exponent)


def hash_rounds(rounds):
    return hashlib.pbkdf2_hmac("sha256", b"timeslice", b"salt", rounds)


class Speed:
    """How much of a kind of work makes a chunk, and how long a chunk takes including its look at the clock."""

    def __init__(self, size, chunk_ns):
        self.size = size
        self.chunk_ns = chunk_ns


def timed(function, argument, tries):
    """CPU time of the shortest of some runs, in ns: the others were disturbed."""
    best = None
    for _ in range(tries):
        begun = time.thread_time_ns()
        function(argument)
        took = time.thread_time_ns() - begun
        best = took if best is None else min(best, took)
    return max(1, best)


def size_of_chunk(function):
    size = 4
    while timed(function, size, 3) < CHUNK_NS and size < 1 << 20:
        size *= 2
    return max(1, size * CHUNK_NS // timed(function, size, 5))


def measure(kind):
    """About 60 ms: the shortest of ten stretches of 200 chunks."""
    function = KINDS[kind]
    size = size_of_chunk(function)

    def stretch(count):
        last = clock()
        for _ in range(count):
            function(size)
            now = clock()
            if now - last < 0 or getcpu() < 0:
                break
            last = now

    return Speed(size, max(1, timed(stretch, 200, 10) // 200))


def exponent_for(amount):
    """pow(42, n) grows like n to the power of 1.58 (Karatsuba): a measured point near, then two corrections."""
    exponent = 2_000
    goal = min(amount, 50_000_000)
    for _ in range(5):
        took = timed(power_of_42, exponent, 3 if goal < 10_000_000 else 1)
        exponent = max(1, int(exponent * (goal / took) ** (1 / 1.58)))
    return max(1, int(exponent * (amount / goal) ** (1 / 1.58)))


def calibrate(order):
    """For the work in the order: speeds by kind, exponents and rounds by time. Takes under a second in total."""
    steps = [step for group in order["groups"] for step in all_steps(group["steps"])]
    kinds = {step["kind"] for step in steps if step["op"] == "cpu"} | {"chain"}
    speeds = {kind: measure(kind) for kind in sorted(kinds)}
    calls = {amount for step in steps if step["op"] == "call" for amount in amounts_of(step)}
    exponents = {amount: exponent_for(amount) for amount in sorted(calls) if amount > 0}
    rounds_per_ns = 0.0
    if any(step["op"] == "native" for step in steps):
        rounds_per_ns = 5_000 / timed(hash_rounds, 5_000, 8)
    return speeds, exponents, rounds_per_ns


def amounts_of(step):
    """Where the time is drawn, some that the others are near."""
    amount, chance = step["time"], step.get("chance")
    if chance is None:
        return (amount,)
    return chance["values"][:8] or (amount // 4, amount, amount * 4)


def exponent_near(exponents, amount):
    """Of a drawn time: from the nearest that was measured."""
    if amount in exponents or amount <= 0 or not exponents:
        return exponents.get(amount, 1)
    near = min(exponents, key=lambda known: abs(math.log(known / amount)))
    return max(1, int(exponents[near] * (amount / near) ** (1 / 1.58)))


def lists_in(step):
    """The lists of steps that a step has."""
    return [step[key] for key in ("steps", "except", "finally", "else") if step.get(key)]


def all_steps(steps):
    for step in steps:
        yield step
        for inside in lists_in(step):
            yield from all_steps(inside)


# ------------------------------------------------------------------------------------------------- chance

LONGEST_NS = 1 << 62


class Random:
    """core/base/random.h, bit for bit."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = z = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        product = self.next() * bound
        if product & MASK < bound:
            threshold = (MASK + 1 - bound) % bound
            while product & MASK < threshold:
                product = self.next() * bound
        return product >> 64

    def up_to_one(self):
        return float((self.next() >> 11) + 1) * 2.0**-53


def stream_of_task(seed, task):
    mixed = (Random(seed).next() + task) & MASK
    return Random(Random(mixed).next())


def rounded(value):
    if abs(value) < float(LONGEST_NS):
        return round(value)
    return LONGEST_NS if value > 0 else -LONGEST_NS


def draw(chance, random):
    """core/workload/chance.cpp, bit for bit."""
    kind, first, second = chance["kind"], chance["first"], chance["second"]
    if kind == "exponential":
        return rounded(-math.log(random.up_to_one()) * float(first))
    if kind == "uniform":
        return first + random.below(second - first + 1)
    if kind == "any_of":
        return chance["values"][bisect.bisect_right(chance["up_to"], random.below(chance["up_to"][-1]))]
    while True:
        radius = math.sqrt(-2.0 * math.log(random.up_to_one()))
        deviations = radius * math.cos(2.0 * math.pi * random.up_to_one())
        value = first + rounded(deviations * float(second))
        if value >= 0:
            return min(value, LONGEST_NS)


# ------------------------------------------------------------------------------------------ what tasks share


LINE = 16384  # places in a line, more than there can be threads


def may_enter(counts, writes, prefer):
    """Where writers are preferred, a reader gives way to one that waits."""
    readers, writers, waiting = counts[0], counts[1], counts[2]
    return not writers and not (readers if writes else waiting and prefer == "writers")


class RwLock:
    """Many readers or one writer. Fair: everybody in the order of arrival, by tickets; a fair lock has writers only.
    `counts`: readers, writers, waiting writers, the next ticket, the first ticket in the line, and for each place in
    the line whether its task has left it; a list, or shared memory."""

    def __init__(self, condition, counts, prefer):
        self.condition = condition
        self.counts = counts
        self.prefer = prefer

    def take(self, writes, blocks, timeout):
        counts = self.counts

        with self.condition:
            if self.prefer == "fair":
                done = self.stand(writes, blocks, timeout)
            else:
                done = may_enter(counts, writes, self.prefer)
            if not done and blocks and self.prefer != "fair":
                counts[2] += writes
                done = self.condition.wait_for(lambda: may_enter(counts, writes, self.prefer), timeout)
                counts[2] -= writes
                if not done:
                    self.condition.notify_all()  # readers gave way to a writer that gives up
            counts[1 if writes else 0] += done
            return done

    def stand(self, writes, blocks, timeout):
        counts = self.counts
        if not blocks and (counts[3] != counts[4] or not may_enter(counts, writes, "fair")):
            return False
        ticket = counts[3]
        counts[3] += 1
        done = self.condition.wait_for(lambda: counts[4] == ticket and may_enter(counts, writes, "fair"), timeout)
        counts[5 + ticket % LINE] = 1
        while counts[4] < counts[3] and counts[5 + counts[4] % LINE]:
            counts[5 + counts[4] % LINE] = 0
            counts[4] += 1
        self.condition.notify_all()
        return done

    def release(self):
        with self.condition:
            self.counts[1 if self.counts[1] else 0] -= 1
            self.condition.notify_all()


class Latch:
    """Python has none. `count`: a list, or shared memory, of one number."""

    def __init__(self, condition, count):
        self.condition = condition
        self.count = count

    def is_set(self):
        with self.condition:
            return self.count[0] == 0

    def wait(self, timeout):
        with self.condition:
            return self.condition.wait_for(lambda: self.count[0] == 0, timeout)

    def count_down(self):
        with self.condition:
            if self.count[0] == 0:
                raise ValueError("latch counted down below 0")
            self.count[0] -= 1
            if self.count[0] == 0:
                self.condition.notify_all()


class Barrier:
    """Python's own breaks for all when one gives up; here that one has not arrived. `counts`: how many have arrived in
    this round, and its number; a list, or shared memory."""

    def __init__(self, condition, counts, parties):
        self.condition = condition
        self.counts = counts
        self.parties = parties

    def wait(self, timeout):
        counts = self.counts
        with self.condition:
            this_round = counts[1]
            counts[0] += 1
            if counts[0] == self.parties:
                counts[0] = 0
                counts[1] += 1
                self.condition.notify_all()
                return True
            done = self.condition.wait_for(lambda: counts[1] != this_round, timeout)
            counts[0] -= not done
            return done


class LoopLatch:
    """The same for the coroutines of one event loop."""

    def __init__(self, count):
        self.count = count
        self.event = asyncio.Event()
        self.is_set = self.event.is_set
        self.wait = self.event.wait

    def count_down(self):
        if self.count == 0:
            raise ValueError("latch counted down below 0")
        self.count -= 1
        if self.count == 0:
            self.event.set()


WHEN_NOTIFIED = contextvars.ContextVar("when_notified")  # of the task that waits on a condition, a list of one time


class Waiters(collections.deque):
    """Of a condition of threading or asyncio: remembers for each whom to tell when it is notified."""

    def __init__(self):
        super().__init__()
        self.told = {}

    def append(self, waiter):
        self.told[waiter] = WHEN_NOTIFIED.get()
        super().append(waiter)

    def remove(self, waiter):
        super().remove(waiter)
        self.told.pop(waiter, None)

    def notified(self, waiters):
        for waiter in waiters:
            self.told.get(waiter, [0])[0] = clock()  # one whose time is over may be leaving now


def waiters_at(condition):
    """Those who wait there and whom nobody has notified, the longest first. The caller has its lock."""
    if hasattr(condition, "_sleeping_count"):  # multiprocessing's
        return range(condition._sleeping_count.get_value() - condition._woken_count.get_value())
    waiters = tuple(condition._waiters)
    return [waiter for waiter in waiters if not isinstance(waiter, asyncio.Future) or not waiter.done()]


def notify(thing, everybody):
    """Whether anybody waited. The caller has the lock of the condition."""
    waiters = waiters_at(thing.object)
    if not waiters:
        return False
    if hasattr(thing.object, "_waiters"):
        thing.object._waiters.notified(waiters if everybody else waiters[:1])
    else:
        thing.notified[0] = clock()
    if everybody:
        thing.object.notify_all()
    else:
        thing.object.notify()
    return True


class BargingLock:
    """For coroutines: whoever comes first has it. asyncio's own lock keeps the order."""

    def __init__(self):
        self.held = False
        self.queue = collections.deque()

    def locked(self):
        return self.held

    async def acquire(self):
        while self.held:
            self.queue.append(asyncio.get_running_loop().create_future())
            try:
                await self.queue[-1]
            except asyncio.CancelledError:
                self.wake()
                raise
        self.held = True

    def release(self):
        self.held = False
        self.wake()

    def wake(self):
        while self.queue and not self.held:
            waiter = self.queue.popleft()
            if not waiter.done():
                return waiter.set_result(None)


class BoundedThreadSemaphore(threading.BoundedSemaphore):
    """A semaphore whose maximum differs from its initial value."""

    def __init__(self, value, most):
        super().__init__(value)
        self._initial_value = most


class BoundedProcessSemaphore(multiprocessing.synchronize.Semaphore):
    def __init__(self, value, most, context):
        kind = multiprocessing.synchronize.SEMAPHORE
        multiprocessing.synchronize.SemLock.__init__(self, kind, value, most, ctx=context)


class BoundedLoopSemaphore(asyncio.BoundedSemaphore):
    def __init__(self, value, most):
        super().__init__(value)
        self._bound_value = most


def make_semaphore(make, value, most):
    if most is None:
        return make.Semaphore(value)
    return BoundedThreadSemaphore(value, most) if make is threading else BoundedProcessSemaphore(value, most, make)


class Shared:
    """A resource that threads or processes share. `try_now` and `wait` return whether the operation was done."""

    def __init__(self, resource_, make):
        kind, size = resource_["kind"], resource_["size"]
        self.kind = kind
        self.handed_over = resource_["handed_over"]
        self.released = 0  # when it was last released; known within one process
        self.lock = resource_["lock"]  # of a condition: the number of its lock, -1 where nobody waits
        # When anybody was notified last, between processes: nobody knows who of them wakes.
        self.notified = make.RawArray("q", 1) if kind == "condition" and hasattr(make, "RawArray") else None
        self.spin = resource_["spin"]
        fair = resource_["order"] == "fair"
        self.counted = fair and kind == "rlock"  # Steps counts how often its task took it
        if kind == "rwlock" or fair:
            places = 5 + LINE
            counts = make.RawArray("q", places) if hasattr(make, "RawArray") else [0] * places
            self.object = RwLock(make.Condition(), counts, "fair" if fair else resource_["prefer"])
        elif kind == "lock":
            self.object = make.Lock()
        elif kind == "rlock":
            self.object = make.RLock()
        elif kind == "semaphore":
            self.object = make_semaphore(make, size, resource_["most"])
        elif kind == "queue":
            places = size if size < 1 << 30 else 0
            self.object = make.Queue(places) if hasattr(make, "Queue") else queue.Queue(places)
        elif kind == "event":
            self.object = make.Event()
        elif kind == "barrier":
            counts = make.RawArray("q", 2) if hasattr(make, "RawArray") else [0, 0]
            self.object = Barrier(make.Condition(), counts, size)
        elif kind == "latch":
            self.object = Latch(make.Condition(), make.RawArray("i", [size]) if hasattr(make, "RawArray") else [size])
        else:
            self.object = None

    def __getstate__(self):
        return self.__dict__

    def try_now(self, op, item=None):
        thing = self.object
        if isinstance(thing, RwLock):
            return thing.take(op != "read_lock", False, None)
        if op in ("lock", "acquire"):
            return thing.acquire(False)
        if op == "barrier":
            return False
        if op == "wait":
            return thing.is_set()
        try:
            if op == "put":
                thing.put(item, False)
            else:
                thing.get(False)
            return True
        except (queue.Full, queue.Empty):
            return False

    def wait(self, op, timeout, item=None):
        thing = self.object
        if isinstance(thing, RwLock):
            return thing.take(op != "read_lock", True, timeout)
        if op in ("lock", "acquire"):
            return thing.acquire(True, -1 if timeout is None and op == "lock" and is_thread_lock(thing) else timeout)
        try:
            if op in ("wait", "barrier"):
                return thing.wait(timeout)
            if op == "put":
                thing.put(item, True, timeout)
            else:
                thing.get(True, timeout)
            return True
        except (queue.Full, queue.Empty):
            return False

    def give(self, op):
        if op == "clear":
            self.object.clear()
            return
        self.released = clock()
        if op == "signal":
            self.object.set()
        elif op == "count_down":
            self.object.count_down()
        else:
            self.object.release()


THREAD_LOCKS = (type(threading.Lock()), type(threading.RLock()))


def is_thread_lock(thing):
    return isinstance(thing, THREAD_LOCKS)


class LoopShared:
    """The same for the coroutines of one event loop. Created within the loop."""

    def __init__(self, resource_):
        kind, size, most = resource_["kind"], resource_["size"], resource_["most"]
        self.kind = kind
        self.handed_over = resource_["handed_over"]
        self.released = 0
        self.lock = resource_["lock"]
        self.condition = asyncio.Condition()
        self.counts = [0, 0, 0]
        self.prefer = resource_["prefer"]
        self.line = []
        self.size = size
        self.round = 0
        lock = BargingLock if resource_["order"] == "barging" else asyncio.Lock
        makers = {
            "lock": lock,
            "rlock": lock,  # Steps counts how often its task took it
            "semaphore": lambda: asyncio.Semaphore(size) if most is None else BoundedLoopSemaphore(size, most),
            "queue": lambda: asyncio.Queue(size if size < 1 << 30 else 0),
            "event": asyncio.Event,
            "latch": lambda: LoopLatch(size),
        }
        self.object = makers[kind]() if kind in makers else None

    def ready(self, op):
        """Whether it can be done without waiting."""
        if op in ("lock", "acquire"):
            return not self.object.locked() and not getattr(self.object, "_waiters", None)
        if op == "wait":
            return self.object.is_set()
        if op == "put":
            return not self.object.full()
        if op == "get":
            return not self.object.empty()
        if op == "barrier":
            return self.counts[0] + 1 == self.size
        return may_enter(self.counts, op == "write_lock", self.prefer) and not (self.prefer == "fair" and self.line)

    async def do(self, op, item=None):
        if op in ("lock", "acquire"):
            await self.object.acquire()
        elif op == "wait":
            await self.object.wait()
        elif op == "put":
            await self.object.put(item)
        elif op == "get":
            await self.object.get()
        elif op == "barrier":
            await self.meet()
        else:
            await self.take(op == "write_lock")
        if op in ("put", "get"):
            self.released = clock()

    async def meet(self):
        async with self.condition:
            self.counts[0] += 1
            if self.counts[0] == self.size:
                self.counts[0] = 0
                self.round += 1
                self.released = clock()
                self.condition.notify_all()
                return
            own = self.round
            try:
                await self.condition.wait_for(lambda: self.round > own)
            finally:
                if self.round == own:
                    self.counts[0] -= 1  # cancelled, or out of time: it does not count as having come

    async def take(self, writes):
        counts, own = self.counts, object()
        async with self.condition:
            if not self.ready("write_lock" if writes else "read_lock"):
                counts[2] += writes
                self.line.append(own)
                try:
                    await self.condition.wait_for(lambda: self.is_turn_of(own, writes))
                finally:
                    counts[2] -= writes
                    self.line.remove(own)
                    self.condition.notify_all()  # others gave way to it
            counts[1 if writes else 0] += 1

    def is_turn_of(self, own, writes):
        return may_enter(self.counts, writes, self.prefer) and (self.prefer != "fair" or self.line[0] is own)

    async def give(self, op):
        if op == "clear":
            self.object.clear()
            return
        self.released = clock()
        if op == "signal":
            self.object.set()
        elif op == "count_down":
            self.object.count_down()
        elif self.object is not None:
            self.object.release()
        else:
            async with self.condition:
                self.counts[1 if self.counts[1] else 0] -= 1
                self.condition.notify_all()


def join_conditions(shared, make):
    """Conditions belong to locks, which exist by now."""
    for thing in shared:
        if thing.kind == "condition":
            thing.object = make.Condition(shared[thing.lock].object if thing.lock >= 0 else None)
            if hasattr(thing.object, "_waiters"):
                thing.object._waiters = Waiters()
    return shared


class Group:
    """A group of tasks that other tasks start or wait for."""

    def __init__(self, first, unions):
        self.next = first  # the task that is started next
        self.unions = unions  # that hear of its ends
        self.open = set()  # started, not ended; those that arrive by themselves are from the beginning
        self.failed = False
        self.condition = threading.Condition()
        self.handles = {}  # asyncio's, by task
        self.nurseries = {}  # by task, where a step `group` has started it

    def start_next(self, nursery):
        """The number of the task that is started now."""
        with self.condition:
            task, self.next = self.next, self.next + 1
            self.open.add(task)
            if nursery:
                self.nurseries[task] = nursery
                nursery.open.add(task)
            return task

    def task_ended(self, task, failed):
        with self.condition:
            self.open.discard(task)
            self.failed = self.failed or failed
            self.condition.notify_all()
        for union in self.unions:
            union.task_ended(failed)
        if task in self.nurseries:
            self.nurseries[task].task_ended(task, failed)


class Union:
    """Groups of tasks of which some task waits for the first end."""

    def __init__(self):
        self.ended = self.failed = False  # one of them
        self.condition = threading.Condition()
        self.futures = []  # asyncio's, of those who wait

    def task_ended(self, failed):
        with self.condition:
            self.ended = True
            self.failed = self.failed or failed
            self.condition.notify_all()
        for future in self.futures:
            if not future.done():
                future.set_result(None)


class Nursery:
    """The tasks that a step `group` has started, and a place (Steps.places): its steps are left when one fails."""

    until = None

    def __init__(self, parent):
        super().__init__()
        self.open = set()
        self.failed = False
        self.by = parent  # the task for whose sake the others are cancelled: the first that fails, else the parent
        self.condition = threading.Condition()

    def over(self):
        return self.failed

    def close(self):
        pass

    reopen = close

    def tell_cancelled(self, lane, task):
        lane.write_about(clock(), record.mark, mark.cancelled, self.by, task)

    def task_ended(self, task, failed):
        with self.condition:
            self.open.discard(task)
            if failed and not self.failed:
                self.by = task
                self.failed = True
            self.condition.notify_all()


class LoopNursery(Nursery, getattr(asyncio, "TaskGroup", object)):
    """asyncio's own, which Python has since 3.11. It tells the record when its parent waits in it."""

    def __init__(self, steps):
        super().__init__(steps.task)
        self.steps = steps
        self.handles = set()  # of tasks whose ends it has not heard of

    def create_task(self, coroutine):
        handle = super().create_task(coroutine)
        self.handles.add(handle)
        handle.add_done_callback(self.handles.discard)
        return handle

    async def __aexit__(self, *error):
        if not self.handles:
            return await super().__aexit__(*error)
        steps = self.steps
        steps.ends_awaited(None, self.open)
        steps.leave(state.message_wait, cause.joined)
        try:
            return await super().__aexit__(*error)
        finally:
            steps.lane.write(clock(), record.wait_ended, 0, 0, steps.task)
            steps.enter()


class Deadline:
    """A place whose steps are left when their time is over. `timer`: asyncio's."""

    def __init__(self, until):
        self.until = until
        self.timer = None

    def over(self):
        return clock() >= self.until or (self.timer is not None and self.timer.expired())

    def close(self):
        if self.timer is not None and not self.timer.expired():
            self.timer.reschedule(None)

    def reopen(self):
        if self.timer is not None and not self.timer.expired():
            self.timer.reschedule(asyncio.get_running_loop().time() + (self.until - clock()) / 1e9)


class World:
    """What all threads of a process share."""

    def __init__(self, order, measured, shared=None):
        global state, cause, record, mark, counter
        state, cause = Names(order["states"]), Names(order["causes"])
        record, mark, counter = Names(order["records"]), Names(order["marks"]), Names(order["counters"])
        self.order = order
        self.log = Log(order)
        self.gil = order["gil"]
        self.holder = [None]
        self.measured = measured
        self.speeds, self.exponents, self.rounds_per_ns = measured
        self.unions = [Union() for _ in range(order["unions"])]
        self.groups = [Group(group["first"], [self.unions[i] for i in group["unions"]]) for group in order["groups"]]
        self.firsts = [group["first"] for group in order["groups"]]
        for job in self.jobs():
            self.groups[job.number].open.add(job.task)
        self.shared = shared
        self.values = self.first_values()
        self.writers = [-1] * len(order["resources"])
        self.workers = itertools.count(1)  # lanes of helpers; 0 is the main one
        self.start = 0
        self.start_task = None  # by the model: starts a task that another one spawns
        self.pool = None
        self.cancelled = set()  # tasks that end before their next step
        # By the model: cancels a task, and answers whether nobody did before.
        self.cancel_task = lambda _, task: self.note_cancelled(task)
        self.living = 0  # coroutines that the run waits for
        self.memory = []  # what tasks have allocated
        self.guard = threading.Lock()  # of what is atomic

    def first_values(self):
        """Of the variables; other resources have none."""
        return [r["size"] if r["kind"] == "variable" else 0 for r in self.order["resources"]]

    def make_shared(self, make):
        return join_conditions([Shared(resource_, make) for resource_ in self.order["resources"]], make)

    def helper(self, lane, index, kind):
        """From now on the lane works for a helper: a main thread, a worker, a loop."""
        task = self.order["tasks"] + index
        lane.write(clock(), HELPER, kind, 0, task)
        lane.bind(task, clock())
        return task

    def begin(self):
        self.start = clock()
        self.log.put(U32, "phase", self.log.layout["running"])
        self.log.put(I64, "start", self.start)

    def jobs(self):
        """The tasks that arrive by themselves: task, group, arrival in ns. In the order of the file."""
        for group in self.order["groups"]:
            if not group["spawned"]:
                for i in range(group["count"]):
                    yield self.job_of(group["first"] + i)

    def due_jobs(self):
        return sorted(self.jobs(), key=lambda job: job.arrival)

    def note_cancelled(self, task):
        """Whether it is the first time."""
        with self.guard:
            before = task in self.cancelled
            self.cancelled.add(task)
        return not before

    def tell_cut(self, lane, job):
        """asyncio has cancelled the task: if no step `cancel` did, its nursery."""
        nursery = self.nursery_of(job)
        if self.note_cancelled(job.task) and nursery:
            nursery.tell_cancelled(lane, job.task)

    def nursery_of(self, job):
        """That the task was started in, or none."""
        return self.groups[job.number].nurseries.get(job.task)

    def started(self, number):
        """The tasks of a group that have been started so far, or arrive by themselves."""
        group = self.order["groups"][number]
        return range(group["first"], self.groups[number].next if group["spawned"] else group["first"] + group["total"])

    def job_of(self, task):
        number = bisect.bisect_right(self.firsts, task) - 1
        group = self.order["groups"][number]
        place = task - group["first"]
        arrival = group["arrivals"][place] if group["arrivals"] else group["start"] + place * group["every"]
        return Job(task, number, group, arrival)


class Job:
    def __init__(self, task, number, group, arrival):
        self.task = task
        self.number = number
        self.daemon = group["daemon"]
        self.steps = group["steps"]
        self.cpus = group["cpus"]
        self.arrival = arrival


# ------------------------------------------------------------------------------------------ what steps mean

TAKES = ("lock", "try_lock", "read_lock", "write_lock", "acquire")
GIVES = ("unlock", "release")
MAY_BE_CUT = ("lock", "read_lock", "write_lock", "acquire", "put", "get", "wait_", "join", "barrier")


def seconds_of(ns):
    return None if ns is None else ns / 1e9


class Departure(Exception):
    """Steps are left before their end."""


class TaskFailed(Departure):
    """`fail`, or a `join` of a group in which a task has failed. `over`: what it released too often, if that is why."""

    def __init__(self, over=None):
        super().__init__()
        self.over = over


class TaskCancelled(Departure):
    """Of a thread; asyncio has an exception of its own."""


class PlaceLeft(Departure):
    """The steps of a `within` whose time is over, or of a `group` in which a task has failed: of that place."""

    def __init__(self, place):
        super().__init__()
        self.place = place


FORMULAS = {}  # by text


def fit(value):
    if -(1 << 63) <= value < 1 << 63:
        return value
    raise OverflowError


def formula(text):
    """The order has it as Python: v are the variables, n the task's own names, me is its number."""
    if text not in FORMULAS:
        FORMULAS[text] = eval("lambda v, n, me: " + text, {"fit": fit, "int": int, "bool": bool})
    return FORMULAS[text]


class Steps:
    """What threads and coroutines have in common. One object per task."""

    def __init__(self, world, lane, job):
        self.world = world
        self.lane = lane
        self.job = job
        self.task = job.task
        self.taken = {}  # by resource: for each attempt to take it that was not undone yet, whether it succeeded
        self.depth = {}  # by rlock: how often the task holds it
        self.scopes = []  # `with` steps that it stands in
        self.places = []  # `within` and `group` steps that it stands in and has not begun to leave
        self.cancelled = False  # and knows it: nothing cancels it once more
        self.random = None  # what it draws from, once it has
        self.names = collections.defaultdict(int)  # values of its own
        self.number = self.task - world.firsts[job.number] + 1  # in its group

    def draw(self, chance):
        if self.random is None:
            self.random = stream_of_task(self.world.order["seed"], self.task)
        return draw(chance, self.random)

    def walk(self, steps):
        for step in steps:
            chance = step.get("chance")
            if step["op"] == "repeat":
                times = self.draw(chance) if chance else step["times"]
                rounds = itertools.repeat(None) if times < 0 else range(times)
                for _ in rounds:
                    yield from self.walk(step["steps"])
            elif step["op"] == "random":
                yield from self.walk(step["steps"][self.draw(chance)]["steps"])
            elif chance:
                yield {**step, "time": self.draw(chance)}
            elif step["op"] == "if":
                branch = 0 if self.value(step["value"]) else 1
                for inside in step["steps"][branch : branch + 1]:
                    yield from self.walk(inside["steps"])
            elif step["op"] == "while":
                while self.value(step["value"]):
                    self.lane.point()
                    self.look()
                    yield from self.walk(step.get("steps", ()))
            else:
                yield step
                if step["op"] == "try_lock" and "steps" in step:
                    yield from self.walk(step["steps"][0 if self.got else 1].get("steps", ()))

    # Leaving steps before their end. Python's own try, except and finally do the rest (try_).

    def look(self):
        """Before each step, and each round of a loop: whether the task has to leave what it stands in."""
        if self.is_to_end():
            self.end_early()
            raise self.Cancelled()
        place = self.place_over()
        if place:
            self.leave_place(place)
            raise PlaceLeft(place)

    def is_to_end(self):
        return self.task in self.world.cancelled and not self.cancelled

    def place_over(self):
        """The outermost, or none."""
        return next((place for place in self.places if place.over()), None)

    def departure_by_now(self, departure):
        """Before a `finally`, which nothing else may keep the task from: why it leaves in the end."""
        if self.is_to_end() or isinstance(departure, PlaceLeft):
            try:
                self.look()
            except (Departure, asyncio.CancelledError) as newer:
                return newer
        return departure

    def set_aside(self):
        """Places that are over, and those inside, which are not left before a `finally` is done."""
        place = self.place_over()
        first = self.places.index(place) if place else len(self.places)
        aside = self.places[first:]
        self.close_places(first)
        return aside

    def take_back(self, aside):
        for place in aside:
            place.reopen()
        self.places += aside

    def end_early(self):
        self.cancelled = True
        self.close_places(0)

    def leave_place(self, place):
        self.close_places(self.places.index(place))
        if place.until is not None:
            self.tell(mark.timed_out)

    def close_places(self, first):
        """Nothing that leaves them may cut the `finally` steps inside them."""
        for place in self.places[first:]:
            place.close()
        del self.places[first:]

    def tell(self, kind, failure=None):
        if failure and failure.over is not None:
            self.lane.write(clock(), record.about, 0, failure.over, 0)
        self.lane.write(clock(), record.mark, kind, NO_NUMBER, self.task)

    def start(self, number, nursery=None):
        """The tasks of a group, as many as its count says; in a nursery no more after one has failed."""
        group = self.world.groups[number]
        for _ in range(self.world.order["groups"][number]["count"]):
            if nursery and nursery.failed:
                return
            task = group.start_next(nursery)
            now = clock()
            self.lane.write(now, ARRIVES, 0, 0, task)
            self.lane.write_about(now, record.mark, mark.spawn, task, self.task)
            self.world.start_task(self, self.world.job_of(task))

    def spawn(self, step):
        self.start(step["group"])

    def meaning_of_wait(self, op):
        if op in TAKES:
            return state.lock_wait, cause.lock_taken
        causes = {"put": cause.queue_full, "get": cause.queue_empty}
        return state.message_wait, causes.get(op, cause.blocked)

    def may_last(self, timeout):
        """A wait that ends by itself is no part of a deadlock."""
        return timeout is None and all(place.until is None for place in self.places)

    def wait_begins(self, step, object_):
        if self.may_last(step["timeout"]):
            self.lane.write(clock(), record.wait_for, 0, object_, self.task)

    def done(self, step, done):
        """Bookkeeping after an operation on something shared."""
        op, number = step["op"], step["resource"]
        if op not in TAKES:
            return
        self.got = done
        if done or op != "try_lock" or not step["scoped"]:
            self.taken.setdefault(number, []).append(done)
        if not done:
            return
        self.depth[number] = self.depth.get(number, 0) + 1
        if self.is_held(number) and (self.kind(number) != "rlock" or self.depth[number] == 1):
            self.lane.write(clock(), record.take, 0, number, self.task)
        if step["scoped"]:
            self.scopes.append({**step, "op": "release" if op == "acquire" else "unlock"})

    def kind(self, number):
        return self.world.shared[number].kind

    def is_held(self, number):
        """Permits that one task takes and another releases have no holder."""
        return not self.world.shared[number].handed_over

    def takes_again(self, number):
        """An rlock that the task holds."""
        return self.kind(number) == "rlock" and self.depth.get(number, 0) > 0

    def gives_back(self, step):
        """Whether there is something to release, or a timeout kept it from being taken. Tells the log."""
        op, number = step["op"], step["resource"]
        if op not in GIVES:
            return True
        if self.taken.get(number) and not self.taken[number].pop():
            return False
        if step["scoped"] and self.scopes:
            self.scopes.pop()
        self.depth[number] = self.depth.get(number, 0) - 1
        if self.is_held(number) and (self.kind(number) != "rlock" or self.depth[number] == 0):
            self.lane.write(clock(), record.release, 0, number, self.task)
        return True

    def fails_over(self, number):
        """It released a semaphore beyond its maximum."""
        raise TaskFailed(number)

    def lock_to_borrow(self, thing):
        """Python's conditions want their lock held by whoever notifies: a step that takes it; none if it has it."""
        if self.depth.get(thing.lock, 0) > 0:
            return None
        return {"op": "lock", "resource": thing.lock, "timeout": None, "bytes": 0, "scoped": False}

    def reached_nobody(self, step):
        """A notification."""
        self.lane.write(clock(), record.about, 0, step["resource"], 0)
        self.tell(mark.unheard)

    def gives_lock_away(self, step, thing):
        """Before a wait on a condition, with a lock that it must have. Since when."""
        if self.depth.get(thing.lock, 0) == 0:
            self.fails_over(step["resource"])
        begun = self.world.shared[thing.lock].released = clock()
        self.lane.write(begun, record.release, 0, thing.lock, self.task)
        return begun

    def cpu(self, step):
        self.lane.compute(step["kind"], step["time"])

    def call(self, step):
        if step["time"] > 0:
            self.lane.native(power_of_42, exponent_near(self.world.exponents, step["time"]), False)

    def native(self, step):
        rounds = int(step["time"] * self.world.rounds_per_ns)
        if rounds > 0:
            self.lane.native(hash_rounds, rounds, True)

    def allocate(self, step):
        self.world.memory.append(bytearray(step["bytes"]))

    def fail(self, step):
        raise TaskFailed()

    def value(self, text):
        """Of a formula, which reads each variable when it comes to it."""
        try:
            return formula(text)(self.world.values, self.names, self.number)
        except (OverflowError, ZeroDivisionError) as error:
            self.tell(mark.overflow if isinstance(error, OverflowError) else mark.division_by_zero)
            raise TaskFailed() from None

    def change_value(self, step, value):
        """With the world's mutex held: Python has no atomic exchange."""
        number = step["resource"]
        before, self.world.values[number] = self.world.values[number], value
        if not self.world.log.shared:  # else it is a copy, of which others see nothing
            self.lane.write_value(clock(), WRITE, number, value)
        return before

    def keep(self, step, answer):
        if step["into"] >= 0:
            self.names[step["into"]] = answer

    def read(self, step):
        self.keep(step, self.world.values[step["resource"]])

    def write(self, step):
        value = self.value(step["value"])
        with self.world.guard:
            self.change_value(step, value)

    def exchange(self, step):
        value = self.value(step["value"])
        with self.world.guard:
            before = self.change_value(step, value)
        self.keep(step, before)

    def compare_exchange(self, step):
        expected, value = self.value(step["expected"]), self.value(step["value"])
        with self.world.guard:
            done = self.world.values[step["resource"]] == expected
            if done:
                self.change_value(step, value)
        self.keep(step, int(done))

    def spin(self, step):
        while not self.value(step["value"]):
            self.lane.point()
            self.look()

    def add(self, step):
        """`split`: c = f(c) + 1, where the interpreter looks at the request for the GIL inside f."""
        values, number = self.world.values, step["resource"]
        if not step["split"]:
            self.lane.compute("chain", step["time"])
            value = values[number] = values[number] + 1
            lost = False
        else:
            read = values[number]
            value = self.after_gap(read, step["time"]) + 1
            lost = values[number] != read
            values[number] = value
        before = self.world.writers[number]
        self.world.writers[number] = self.task
        now = clock()
        self.lane.write_value(now, STORE, number, value)
        if lost and before >= 0:
            self.lane.write_about(now, LOST, min(number, 255), before, self.task)

    def atomic_add(self, step):
        """Python has no atomic integers: a lock stands for one."""
        values, number = self.world.values, step["resource"]
        with self.world.guard:
            value = values[number] = values[number] + 1
            self.world.writers[number] = self.task
        self.lane.write_value(clock(), STORE, number, value)
        self.keep(step, value - 1)

    def after_gap(self, value, gap):
        self.lane.compute("chain", gap)
        return value

    def union_of(self, step):
        """Unions are numbered behind the groups."""
        return self.world.unions[step["group"] - len(self.world.groups)]

    def any_is_open(self, step):
        """Of a join of several groups: has a task of theirs been started and not ended?"""
        return any(self.world.groups[one["group"]].open for one in step["steps"])

    def tasks_of(self, step):
        """Of a join of several groups: all of theirs, since one that is started meanwhile counts too."""
        groups = [self.world.order["groups"][one["group"]] for one in step["steps"]]
        return [task for group in groups for task in range(group["first"], group["first"] + group["total"])]

    def ends_awaited(self, timeout, tasks, any_of_them=False):
        if self.may_last(timeout):
            for task in tasks:
                self.lane.write_about(clock(), record.wait_for_end, int(any_of_them), task, self.task)

    def group_ended(self, failed):
        self.world.groups[self.job.number].task_ended(self.task, failed)


class ThreadSteps(Steps):
    """A task in a thread, or in a process, all of which it may block."""

    Cancelled = TaskCancelled

    def run(self):
        failed = False
        self.world.log.add("tasks_begun")
        try:
            self.perform(self.job.steps)
        except TaskFailed as failure:
            failed = True
            self.tell(mark.failed, failure)
        except TaskCancelled:
            pass
        self.lane.point()
        self.group_ended(failed)
        nursery = self.world.nursery_of(self.job)
        if failed and nursery:
            self.cancel_others(nursery)
        self.lane.finish(self.task)

    def perform(self, steps):
        """All of them, or gives back what `with` steps among them took."""
        depth = len(self.scopes)
        try:
            for step in self.walk(steps):
                self.lane.point()
                self.look()
                getattr(self, step["op"])(self.hurried(step))
        except Departure:
            while len(self.scopes) > depth:
                self.give(self.scopes[-1])
            raise

    def hurried(self, step):
        """A wait for what tasks share does not outlast the nearest deadline."""
        if step["op"] not in MAY_BE_CUT:
            return step
        left = self.time_left(step["timeout"])
        return step if left == step["timeout"] else {**step, "timeout": left}

    def time_left(self, timeout=None):
        ends = [place.until for place in self.places if place.until is not None]
        if not ends:
            return timeout
        left = max(0, min(ends) - clock())
        return left if timeout is None else min(left, timeout)

    def try_(self, step):
        departure = None
        try:
            try:
                self.attempt(step)
                self.look()
            except Departure as left:
                departure = self.departure_by_now(left)
                raise departure from None
        finally:
            aside = self.set_aside()
            try:
                self.perform(step["finally"] or ())
            except TaskFailed:
                self.take_back(aside)
                if isinstance(departure, TaskCancelled):
                    raise departure from None  # what goes wrong now does not call it back
                raise
            self.take_back(aside)

    def attempt(self, step):
        try:
            self.perform(step["steps"])
        except TaskFailed as failure:
            if step["except"] is None:
                raise
            self.tell(mark.caught, failure)
            self.perform(step["except"])

    def within(self, step):
        deadline, depth = Deadline(clock() + step["time"]), len(self.places)
        self.places.append(deadline)
        try:
            self.perform(step["steps"])
            self.look()
            return
        except PlaceLeft as left:
            if left.place is not deadline:
                raise
        finally:
            del self.places[depth:]
        self.perform(step["else"] or ())

    def group(self, step):
        """Python has none for threads: they are started, cancelled when one fails, and waited for."""
        nursery, depth = Nursery(self.task), len(self.places)
        self.places.append(nursery)
        try:
            for number in step["groups"]:
                self.start(number, nursery)
            self.perform(step["steps"])
            self.look()
            while not self.wait_for_children(nursery, self.time_left()):
                self.look()
        except PlaceLeft as left:
            self.end_children(nursery)
            if left.place is not nursery:
                raise
        except Departure:
            self.end_children(nursery)
            raise
        finally:
            del self.places[depth:]
        if nursery.failed:
            raise TaskFailed()

    def end_children(self, nursery):
        self.cancel_others(nursery)
        self.wait_for_children(nursery, None)

    def cancel_others(self, nursery):
        with nursery.condition:
            others = set(nursery.open)
        for task in others:
            if self.world.cancel_task(self, task):
                nursery.tell_cancelled(self.lane, task)

    def wait_for_children(self, nursery, timeout):
        """Whether all have ended."""
        with nursery.condition:
            awaited = set(nursery.open)
        return not awaited or self.wait_for_ends(timeout, awaited, nursery.condition, lambda: not nursery.open)

    def pause(self, step, state_, function):
        begun = clock()
        self.lane.waiting(begun, state_, cause.blocked)
        function(step["time"] / 1e9)
        self.lane.back(begun, begun + step["time"])

    def io(self, step):
        self.pause(step, state.io, lambda seconds: select.select([QUIET], [], [], seconds))

    def sleep(self, step):
        self.pause(step, state.sleep, time.sleep)

    block = sleep

    def yield_(self, step):
        begun = clock()
        self.lane.waiting(begun, state.gil_wait if self.lane.gil >= 0 else state.ready, cause.yielded)
        time.sleep(0)
        self.lane.back(begun)

    def sync(self, step):
        op = "wait" if step["op"] == "wait_" else step["op"]
        thing = self.world.shared[step["resource"]]
        item = b"x" * step["bytes"] if op == "put" else None
        done = (thing.counted and self.takes_again(step["resource"])) or thing.try_now(op, item)
        if not done and op == "lock" and thing.spin > 0:
            done = self.spin_for_lock(step, thing)
        if not done:
            done = self.wait(step, thing, op, item)
        if not done:
            self.look()  # it is left in the middle of the step
        if op in ("put", "get"):
            thing.released = clock()
        self.done(step, done)

    lock = acquire = read_lock = write_lock = put = get = barrier = sync

    def wait_(self, step):
        if self.kind(step["resource"]) == "condition":
            self.wait_notified(step)
        else:
            self.sync(step)

    def wait_notified(self, step):
        """Python takes the lock again before it comes back: from the notification on, the wait was for the lock."""
        thing, lane = self.world.shared[step["resource"]], self.lane
        notified = thing.notified or [0]
        WHEN_NOTIFIED.set(notified)
        begun = self.gives_lock_away(step, thing)
        self.wait_begins(step, step["resource"])
        lane.waiting(begun, state.message_wait, cause.blocked, step["resource"])
        done = thing.object.wait(seconds_of(step["timeout"]))
        lane.write(clock(), record.wait_ended, 0, 0, self.task)
        until = max(begun, notified[0] if done else begun + step["timeout"])
        if begun < until < clock() - TIMER_NS:
            lane.write(until, record.wait_begins, state.lock_wait, cause.lock_taken, thing.lock)
        released = self.world.shared[thing.lock].released
        lane.back(until, released if lane.gil >= 0 and released > until else None)
        lane.write(clock(), record.take, 0, thing.lock, self.task)

    def notify(self, step):
        thing = self.world.shared[step["resource"]]
        lock = self.lock_to_borrow(thing) if thing.lock >= 0 else None
        if lock:
            self.lock(lock)
        if thing.lock < 0 or not notify(thing, step["op"] == "notify_all"):
            self.reached_nobody(step)
        if lock:
            self.unlock({**lock, "op": "unlock"})

    notify_all = notify

    def try_lock(self, step):
        thing = self.world.shared[step["resource"]]
        self.done(step, (thing.counted and self.takes_again(step["resource"])) or thing.try_now("lock"))

    def spin_for_lock(self, step, thing):
        """Burns the core, and the GIL, before it waits."""
        lane = self.lane
        lane.point()
        lane.write(clock(), record.overhead_begins)
        end = clock() + min(thing.spin, thing.spin if step["timeout"] is None else step["timeout"])
        done = False
        while not done and clock() < end:
            done = thing.try_now("lock")
            lane.point()
        lane.write(clock(), record.overhead_ends)
        return done

    def wait(self, step, thing, op, item):
        lane, begun = self.lane, clock()
        self.wait_begins(step, step["resource"])
        lane.waiting(begun, *self.meaning_of_wait(op), step["resource"])
        done = thing.wait(op, None if step["timeout"] is None else step["timeout"] / 1e9, item)
        lane.write(clock(), record.wait_ended, 0, 0, self.task)
        lane.back(begun, thing.released if lane.gil >= 0 and thing.released > begun else None)
        return done

    def give(self, step):
        thing = self.world.shared[step["resource"]]
        if not self.gives_back(step) or (thing.counted and self.takes_again(step["resource"])):
            return
        try:
            thing.give(step["op"])
        except ValueError:
            self.fails_over(step["resource"])

    unlock = release = signal = clear = count_down = give

    def wait_for_ends(self, timeout, awaited, condition, come, any_of_them=False):
        """Whether they have come."""
        begun = clock()
        self.ends_awaited(timeout, awaited, any_of_them)
        self.lane.waiting(begun, state.message_wait, cause.joined)
        with condition:
            done = condition.wait_for(come, seconds_of(timeout))
        self.lane.write(clock(), record.wait_ended, 0, 0, self.task)
        self.lane.back(begun)
        return done

    def join_any(self, step):
        union, done = self.union_of(step), True
        with union.condition:
            waits = not union.ended and self.any_is_open(step)
        if waits:
            ended = lambda: union.ended
            done = self.wait_for_ends(step["timeout"], self.tasks_of(step), union.condition, ended, True)
        self.end_join(done, union)

    def join(self, step):
        if step.get("steps"):
            return self.join_any(step)
        group, done = self.world.groups[step["group"]], True
        with group.condition:
            awaited = set(group.open)
        if awaited:
            ended = lambda: not (awaited & group.open)
            done = self.wait_for_ends(step["timeout"], awaited, group.condition, ended)
        self.end_join(done, group)

    def end_join(self, done, ended):
        if not done:
            self.look()
        if ended.failed:
            raise TaskFailed()

    def cancel(self, step):
        """Python cannot end a thread from outside: the thread ends before its next step."""
        for task in self.world.started(step["group"]):
            self.world.cancel_task(self, task)


class LoopSteps(Steps):
    """A coroutine. `offload`: runs what would block the loop in a worker thread (asyncio.to_thread), or None."""

    Cancelled = asyncio.CancelledError

    def __init__(self, world, lane, job, loop_task, offload):
        super().__init__(world, lane, job)
        self.loop_task = loop_task
        self.offload = offload
        self.cut_by = None  # asyncio's exception that it has seen last

    def end_early(self):
        """Python 3.11.2's timeout() in a `finally` would take its own cancellation for this one, were it still open."""
        super().end_early()
        handle = asyncio.current_task()
        if hasattr(handle, "uncancel"):
            handle.uncancel()

    def leave(self, state_, cause_, argument=-1):
        self.lane.change(self.loop_task, clock(), state_, cause_, argument)

    def enter(self, due=None):
        now = clock()
        due = min((end for end in (due, *(place.until for place in self.places)) if end is not None), default=None)
        if due is not None and now - due > LATE_NS:
            self.lane.write_about(due + TIMER_NS, record.park, state.ready, self.task)
        self.lane.change(self.task, now, state.carrying, cause.none, self.task)
        self.lane.last = now

    async def run(self):
        """A failure is also that of its asyncio task."""
        failed = None
        self.world.log.add("tasks_begun")
        self.enter()
        try:
            await self.perform(self.job.steps)
        except TaskFailed as failure:
            failed = failure
            self.tell(mark.failed, failure)
        except asyncio.CancelledError:
            pass
        self.lane.point()
        self.group_ended(failed is not None)
        self.lane.finish(self.task)
        self.world.living -= not self.job.daemon
        self.lane.bind(self.loop_task, clock())
        if failed:
            raise failed

    async def perform(self, steps):
        """All of them, or gives back what `with` steps among them took."""
        depth = len(self.scopes)
        try:
            for step in self.walk(steps):
                self.lane.point()
                self.look()
                if self.job.daemon and self.world.living == 0:
                    await asyncio.Event().wait()  # the run is over: the loop gets its thread back
                result = getattr(self, step["op"])(step)
                if result is not None:
                    await result
        except (Departure, asyncio.CancelledError) as departure:
            self.note_cut(departure)
            while len(self.scopes) > depth:
                await self.give(self.scopes[-1])
            raise

    def note_cut(self, departure):
        """asyncio's exception says only that the wait is over: why, is seen by what is."""
        if not isinstance(departure, asyncio.CancelledError) or departure is self.cut_by:
            return
        self.cut_by = departure
        place = self.place_over()
        if place and not self.is_to_end():
            self.leave_place(place)
        else:
            self.world.tell_cut(self.lane, self.job)
            if not self.cancelled:
                self.end_early()

    async def try_(self, step):
        departure = None
        try:
            try:
                await self.attempt(step)
                self.look()
            except (Departure, asyncio.CancelledError) as left:
                departure = self.departure_by_now(left)
                raise departure from None
        finally:
            aside = self.set_aside()
            try:
                await self.perform(step["finally"] or ())
            except TaskFailed:
                self.take_back(aside)
                if isinstance(departure, asyncio.CancelledError) and self.cancelled:
                    raise departure from None  # what goes wrong now does not call it back
                raise
            self.take_back(aside)

    async def attempt(self, step):
        try:
            await self.perform(step["steps"])
        except TaskFailed as failure:
            if step["except"] is None:
                raise
            self.tell(mark.caught, failure)
            await self.perform(step["except"])

    async def within(self, step):
        """asyncio's timer strikes where the task waits, our look before each other step."""
        deadline, depth = Deadline(clock() + step["time"]), len(self.places)
        try:
            async with asyncio.timeout(step["time"] / 1e9) as deadline.timer:
                self.places.append(deadline)
                await self.perform(step["steps"])
                self.look()
            return
        except TimeoutError:
            pass
        except PlaceLeft as left:
            if left.place is not deadline:
                raise
        finally:
            del self.places[depth:]
        await self.perform(step["else"] or ())

    async def group(self, step):
        nursery, depth, departure = LoopNursery(self), len(self.places), None
        self.places.append(nursery)
        try:
            async with nursery:
                for number in step["groups"]:
                    self.start(number, nursery)
                try:
                    await self.perform(step["steps"])
                except Departure as left:
                    departure = left
                    raise
        except BaseExceptionGroup:
            del self.places[depth:]
            if self.cancelled:
                raise asyncio.CancelledError() from None
            self.look()
            own = isinstance(departure, PlaceLeft) and departure.place is nursery
            raise (TaskFailed() if own or departure is None else departure) from None
        finally:
            del self.places[depth:]

    async def pause(self, state_, cause_, awaitable, due=None, argument=-1):
        self.leave(state_, cause_, argument)
        try:
            return await awaitable
        finally:
            self.enter(due)

    def io(self, step):
        return self.pause(state.io, cause.awaited, asyncio.sleep(step["time"] / 1e9), clock() + step["time"])

    def sleep(self, step):
        return self.pause(state.sleep, cause.awaited, asyncio.sleep(step["time"] / 1e9), clock() + step["time"])

    def yield_(self, step):
        return self.pause(state.ready, cause.yielded, asyncio.sleep(0))

    def block(self, step):
        if self.offload:
            return self.away(self.blocking, step)
        self.blocking(self.lane, step)
        return None

    @staticmethod
    def blocking(lane, step):
        begun = clock()
        lane.waiting(begun, state.sleep, cause.blocked)
        time.sleep(step["time"] / 1e9)
        lane.back(begun, begun + step["time"])

    def call(self, step):
        if step["time"] <= 0:
            return None
        return self.long(power_of_42, exponent_near(self.world.exponents, step["time"]), False)

    def native(self, step):
        rounds = int(step["time"] * self.world.rounds_per_ns)
        return self.long(hash_rounds, rounds, True) if rounds > 0 else None

    def long(self, function, argument, drops):
        if self.offload:
            return self.away(lambda lane, _: lane.native(function, argument, drops), None)
        self.lane.native(function, argument, drops)
        return None

    def away(self, function, step):
        return self.pause(state.queued, cause.awaited, self.offload(self.task, function, step))

    async def sync(self, step):
        op = "wait" if step["op"] == "wait_" else step["op"]
        thing = self.world.shared[step["resource"]]
        item = b"x" * step["bytes"] if op == "put" else None
        done = True
        if self.takes_again(step["resource"]):
            pass
        elif thing.ready(op):
            await thing.do(op, item)
        else:
            done = await self.wait(step, thing, op, item)
        self.done(step, done)

    lock = acquire = read_lock = write_lock = put = get = barrier = sync

    def wait_(self, step):
        return self.wait_notified(step) if self.kind(step["resource"]) == "condition" else self.sync(step)

    async def wait_notified(self, step):
        """asyncio takes the lock again in any case before it comes back, also when the task is cancelled. From 3.13 on
        (Condition._notify) it also passes on the notification of such a task."""
        thing, notified = self.world.shared[step["resource"]], [0]
        WHEN_NOTIFIED.set(notified)
        begun = self.gives_lock_away(step, thing)
        self.wait_begins(step, step["resource"])
        self.leave(state.message_wait, cause.blocked, step["resource"])
        try:
            if step["timeout"] is None:
                await thing.object.wait()
            else:
                await asyncio.wait_for(thing.object.wait(), step["timeout"] / 1e9)
        except (asyncio.TimeoutError, TimeoutError):
            notified[0] = notified[0] or begun + step["timeout"]
        except asyncio.CancelledError:
            if notified[0] and not hasattr(thing.object, "_notify"):
                notify(thing, False)
            raise
        finally:
            self.lane.write(clock(), record.wait_ended, 0, 0, self.task)
            until = max(begun, notified[0])
            if begun < until < clock() - TIMER_NS:
                self.lane.write_about(until, record.park, state.lock_wait, self.task, thing.lock)
            released = self.world.shared[thing.lock].released
            self.enter(released if released > until else None)
            self.lane.write(clock(), record.take, 0, thing.lock, self.task)

    async def notify(self, step):
        thing = self.world.shared[step["resource"]]
        lock = self.lock_to_borrow(thing) if thing.lock >= 0 else None
        if lock:
            await self.lock(lock)
        if thing.lock < 0 or not notify(thing, step["op"] == "notify_all"):
            self.reached_nobody(step)
        if lock:
            await self.unlock({**lock, "op": "unlock"})

    notify_all = notify

    async def try_lock(self, step):
        thing, again = self.world.shared[step["resource"]], self.takes_again(step["resource"])
        done = again or thing.ready("lock")
        if done and not again:
            await thing.do("lock")
        self.done(step, done)

    async def wait(self, step, thing, op, item):
        self.wait_begins(step, step["resource"])
        self.leave(*self.meaning_of_wait(op), step["resource"])
        begun = clock()
        try:
            if step["timeout"] is None:
                await thing.do(op, item)
            else:
                await asyncio.wait_for(thing.do(op, item), step["timeout"] / 1e9)
            return True
        except (asyncio.TimeoutError, TimeoutError):
            return False
        finally:
            self.lane.write(clock(), record.wait_ended, 0, 0, self.task)
            self.enter(thing.released if thing.released > begun else None)

    async def give(self, step):
        if not self.gives_back(step) or self.takes_again(step["resource"]):
            return
        try:
            await self.world.shared[step["resource"]].give(step["op"])
        except ValueError:
            self.fails_over(step["resource"])

    unlock = release = signal = clear = count_down = give

    async def wait_for_ends(self, step, awaited, handles, which):
        self.ends_awaited(step["timeout"], awaited, which == asyncio.FIRST_COMPLETED)
        ends = asyncio.wait(handles, timeout=seconds_of(step["timeout"]), return_when=which)
        try:
            await self.pause(state.message_wait, cause.joined, ends)
        finally:
            self.lane.write(clock(), record.wait_ended, 0, 0, self.task)

    async def join_any(self, step):
        union = self.union_of(step)
        if not union.ended and self.any_is_open(step):
            union.futures.append(asyncio.get_running_loop().create_future())
            await self.wait_for_ends(step, self.tasks_of(step), union.futures[-1:], asyncio.FIRST_COMPLETED)
        if union.failed:
            raise TaskFailed()

    async def join(self, step):
        if step.get("steps"):
            return await self.join_any(step)
        group = self.world.groups[step["group"]]
        handles = [handle for handle in group.handles.values() if not handle.done()]
        if handles:
            await self.wait_for_ends(step, group.open, handles, asyncio.ALL_COMPLETED)
        if group.failed:
            raise TaskFailed()

    def cancel(self, step):
        """A waiting task ends at once, by asyncio's exception; one that cancels itself ends before its next step."""
        for task, handle in self.world.groups[step["group"]].handles.items():
            if self.world.note_cancelled(task) and task != self.task:
                handle.cancel()


QUIET, _OTHER_END = socket.socketpair()  # nothing ever comes: a wait for a device is a wait on this


# --------------------------------------------------------------------------------------------------- models


def bind_to_cores(world, job):
    """The calling thread runs on the task's cores only; a new thread or process has its parent's at first."""
    if any(group["cpus"] for group in world.order["groups"]):
        cores = world.order["cores"]
        os.sched_setaffinity(0, [cores[number] for number in job.cpus if number < len(cores)] or cores)


def begin_task(world, lane, job):
    """Waits until the arrival, and until the thread has the GIL."""
    due = max(world.start + job.arrival, lane.last)
    early = due - clock()
    if early > 0:
        time.sleep(early / 1e9)
    lane.bind(job.task, due)
    if world.gil >= 0:
        lane.write(due, record.wait_begins, state.gil_wait, cause.none, world.gil)
    lane.running(clock())


def run_serial(world):
    world.shared = world.make_shared(threading)
    lane = Lane(world)

    def start_task(parent, job):
        """A function that is called."""
        now = clock()
        lane.write(now, record.unbind, state.message_wait, cause.joined)
        lane.bind(job.task, now)
        ThreadSteps(world, lane, job).run()
        lane.bind(parent.task, clock())

    world.start_task = start_task
    world.begin()
    for job in world.jobs():
        if job.daemon:
            continue  # there is nothing that it could run beside
        begin_task(world, lane, job)
        ThreadSteps(world, lane, job).run()
        lane.end()


def run_threads(world):
    world.shared = world.make_shared(threading)
    gate = threading.Event()
    threads = []

    def body(job, called, spawned_at=None):
        began = clock()
        try:
            lane = Lane(world)
            lane.started(called, began)
            bind_to_cores(world, job)
            if spawned_at is None:
                gate.wait()
            else:
                job.arrival = spawned_at - world.start
            lane.last = world.start
            begin_task(world, lane, job)
            ThreadSteps(world, lane, job).run()
            lane.end()
        except BaseException:
            report(world.log)

    def start_task(parent, job):
        """Thread.start waits, without the GIL, until the new thread has begun."""
        begun = clock()
        thread = threading.Thread(target=body, args=(job, begun, begun), daemon=True)
        parent.lane.waiting(begun, state.message_wait, cause.blocked)
        thread.start()
        parent.lane.back(begun)
        if not job.daemon:
            threads.append(thread)

    world.start_task = start_task
    for job in world.jobs():
        thread = threading.Thread(target=body, args=(job, clock()), daemon=True)
        thread.start()
        if not job.daemon:
            threads.append(thread)
    world.begin()
    gate.set()
    for thread in threads:  # grows while tasks start others
        thread.join()


def run_thread_pool(world):
    world.shared = world.make_shared(threading)
    main = Lane(world)
    local = threading.local()
    guard = threading.Lock()  # of what follows
    futures = {}  # by task
    pending = []  # tasks that the run waits for

    def new_worker():
        local.lane = Lane(world)
        local.helper = world.helper(local.lane, next(world.workers), WORKER_LANE)
        local.lane.running(clock())

    def work(job):
        lane = local.lane
        lane.back(lane.last)
        lane.change(job.task, clock(), state.carrying, cause.none, job.task)
        ThreadSteps(world, lane, job).run()
        lane.bind(local.helper, clock())
        lane.waiting(clock(), state.idle, cause.queue_empty)
        return job.task

    def submit(lane, job):
        begun = clock()
        lane.waiting(begun, state.message_wait, cause.blocked)  # for a new worker to have begun, or a moment
        with guard:
            unwanted = job.task in world.cancelled
            if not unwanted:
                futures[job.task] = executor.submit(work, job)
        lane.back(begun)
        if unwanted:
            end_unrun(lane, job)
        elif not job.daemon:
            pending.append(job.task)

    def end_unrun(lane, job):
        world.groups[job.number].task_ended(job.task, False)
        lane.finish(job.task)

    def cancel(parent, task):
        """What a worker has begun runs to its end."""
        with guard:
            future = futures.get(task)
            if future is None:
                return world.note_cancelled(task)
        unbegun = not future.cancelled() and future.cancel()
        if unbegun:
            end_unrun(parent.lane, world.job_of(task))
        return unbegun

    world.start_task = lambda parent, job: submit(parent.lane, job)
    world.cancel_task = cancel
    world.begin()
    lane_task = world.helper(main, 0, MAIN_LANE)
    main.running(clock())
    workers = world.order["max_workers"]
    executor = world.pool = concurrent.futures.ThreadPoolExecutor(workers, initializer=new_worker)
    for job in world.due_jobs():
        wait_until(main, world.start + job.arrival)
        submit(main, job)
    heard = 0
    while heard < len(pending):
        begun = clock()
        main.waiting(begun, state.message_wait, cause.blocked)
        task = pending[heard]
        try:
            futures[task].result()
        except concurrent.futures.CancelledError:
            pass
        main.back(begun)
        main.write_about(clock(), record.mark, mark.heard, task, lane_task)
        heard += 1
    main.end()


def wait_until(lane, due):
    early = due - clock()
    if early <= 0:
        return
    begun = clock()
    lane.waiting(begun, state.sleep, cause.blocked)
    time.sleep(early / 1e9)
    lane.back(begun, due)


def process_body(order, measured, shared, start, task, called):
    """A task's own process."""
    began = clock()
    die_with_parent()
    world = World(order, measured, shared)
    world.start = start
    try:
        lane = Lane(world)
        lane.started(called, began)
        job = world.job_of(task)
        bind_to_cores(world, job)
        lane.bind(task, clock())
        lane.running(clock())
        ThreadSteps(world, lane, job).run()
        lane.end()
    except BaseException:
        report(world.log)


def run_processes(world):
    context = multiprocessing.get_context(world.order["start_method"])
    world.shared = world.make_shared(context)
    lane = Lane(world)
    awaited = []
    world.begin()
    world.helper(lane, 0, PROCESS_LANE)
    lane.running(clock())
    for job in world.due_jobs():
        wait_until(lane, world.start + job.arrival)
        arguments = (world.order, world.measured, world.shared, world.start, job.task, clock())
        process = context.Process(target=process_body, args=arguments, daemon=True)
        process.start()
        if not job.daemon:
            awaited.append(process)
        lane.point()
    lane.waiting(clock(), state.message_wait, cause.joined)
    for process in awaited:
        process.join()
        if process.exitcode != 0:
            raise RuntimeError("a process ended with exit code %s" % process.exitcode)


class PoolWorker:
    """A pool's worker process; one object per process."""

    current = None

    def __init__(self, order, measured, shared, start):
        die_with_parent()
        self.world = World(order, measured, shared)
        self.world.start = start
        self.lane = Lane(self.world)
        self.slot = self.world.log.claim_slot()
        self.world.log.add("workers")
        self.helper = self.world.helper(self.lane, 1 + self.slot, WORKER_LANE)
        self.lane.running(clock())
        self.lane.waiting(clock(), state.idle, cause.queue_empty)
        multiprocessing.util.Finalize(self, self.leave, exitpriority=10)

    def leave(self):
        now = clock()
        self.lane.write(now, record.unbind, state.idle, cause.finished)
        self.lane.write(now, record.off, cause.finished)
        self.world.log.free_slot(self.slot)

    def work(self, tasks):
        lane = self.lane
        lane.running(clock())
        for task in tasks:
            lane.change(task, clock(), state.carrying, cause.none, task)
            self.world.values = self.world.first_values()  # each task has a copy of its own
            ThreadSteps(self.world, lane, self.world.job_of(task)).run()
            lane.bind(self.helper, clock())
        lane.waiting(clock(), state.idle, cause.queue_empty)
        return tasks


def pool_begins(*arguments):
    PoolWorker.current = PoolWorker(*arguments)


def pool_work(tasks):
    return PoolWorker.current.work(tasks)


class RecyclingPool:
    """multiprocessing.Pool, whose workers end after a number of calls, with the interface of an executor."""

    def __init__(self, context, workers, arguments, calls):
        self.pool = context.Pool(workers, pool_begins, arguments, calls)

    def submit(self, function, tasks):
        future = concurrent.futures.Future()
        self.pool.apply_async(function, (tasks,), {}, future.set_result, future.set_exception)
        return future


def make_pool(world, context):
    order = world.order
    arguments = (order, world.measured, world.shared, world.start)
    if order["max_tasks"] > 0:
        calls = max(1, order["max_tasks"] // order["chunksize"])
        return RecyclingPool(context, order["max_workers"], arguments, calls)
    return concurrent.futures.ProcessPoolExecutor(order["max_workers"], context, pool_begins, arguments)


def run_process_pool(world):
    context = multiprocessing.get_context(world.order["start_method"])
    world.shared = world.make_shared(context)
    lane = Lane(world)
    world.begin()
    main_task = world.helper(lane, 0, PROCESS_LANE)
    lane.running(clock())
    pool = world.pool = make_pool(world, context)  # kept to the end: taking one down can take for ever
    jobs = world.due_jobs()
    futures, daemons = [], set()
    at = 0
    while at < len(jobs):
        first = jobs[at]
        wait_until(lane, world.start + first.arrival)
        now = clock() - world.start
        next_ones = jobs[at : at + world.order["chunksize"]]
        due = [job for job in next_ones if job.arrival <= max(now, first.arrival)]
        # Daemons travel in chunks of their own, which nobody waits for.
        chunk = list(itertools.takewhile(lambda job: job.daemon == first.daemon, due))
        at += len(chunk)
        future = pool.submit(pool_work, [job.task for job in chunk])
        if not chunk[0].daemon:
            futures.append(future)
        lane.point()
    for future in futures:
        begun = clock()
        lane.waiting(begun, state.message_wait, cause.blocked)
        tasks = future.result()
        lane.back(begun)
        for task in tasks:
            lane.write_about(clock(), record.mark, mark.heard, task, main_task)
    lane.end()


class RecordingSelector(selectors.DefaultSelector):
    """Records when the loop waits for events."""

    lane = None

    def select(self, timeout=None):
        if timeout is not None and timeout <= 0:
            return super().select(timeout)
        self.lane.point()
        self.lane.waiting(clock(), state.message_wait, cause.blocked)
        try:
            return super().select(timeout)
        finally:
            self.lane.running(clock())


class Offloader:
    """Worker threads for what would block the loop (asyncio.to_thread)."""

    def __init__(self, world):
        self.world = world
        self.local = threading.local()
        self.executor = concurrent.futures.ThreadPoolExecutor(world.order["max_workers"], initializer=self.begin)

    def begin(self):
        lane = self.local.lane = Lane(self.world)
        self.local.helper = self.world.helper(lane, next(self.world.workers), WORKER_LANE)
        lane.running(clock())

    def __call__(self, task, function, step):
        return asyncio.get_running_loop().run_in_executor(self.executor, self.work, task, function, step)

    def work(self, task, function, step):
        lane = self.local.lane
        lane.back(lane.last)
        lane.change(task, clock(), state.carrying, cause.none, task)
        function(lane, step)
        lane.change(self.local.helper, clock(), state.ready, cause.none)
        lane.waiting(clock(), state.idle, cause.queue_empty)
        lane.last = clock()


async def loop_main(world, lane, offload):
    world.shared = join_conditions([LoopShared(resource_) for resource_ in world.order["resources"]], asyncio)
    awaited = []
    loop_task = world.helper(lane, 0, LOOP_LANE)

    async def body(job):
        early = world.start + job.arrival - clock()
        if early > 0:
            await asyncio.sleep(early / 1e9)
        await LoopSteps(world, lane, job, loop_task, offload).run()

    def start(job):
        called = clock()
        nursery = world.nursery_of(job)
        handle = nursery.create_task(body(job)) if nursery else asyncio.ensure_future(body(job))
        lane.started(called, clock())
        world.groups[job.number].handles[job.task] = handle
        handle.add_done_callback(lambda done: ends(job, done))
        if not job.daemon:
            awaited.append(handle)
            world.living += 1

    def ends(job, handle):
        """A task that was cancelled before it began has ended too."""
        if handle.cancelled():
            world.tell_cut(lane, job)
            world.groups[job.number].task_ended(job.task, False)
            lane.finish(job.task)
            world.living -= not job.daemon

    world.start_task = lambda parent, job: start(job)
    world.begin()
    lane.running(clock())
    for job in world.jobs():
        start(job)
    while any(not handle.done() for handle in awaited):
        await asyncio.wait(awaited)
    for handle in awaited:
        if not handle.cancelled() and not isinstance(handle.exception(), TaskFailed):
            handle.result()


def run_async(world, offload=None):
    selector = RecordingSelector()
    lane = selector.lane = Lane(world)
    loop = asyncio.SelectorEventLoop(selector)
    asyncio.set_event_loop(loop)
    loop.run_until_complete(loop_main(world, lane, offload))
    lane.end()


def run_async_threads(world):
    run_async(world, Offloader(world))


MODELS = {
    "serial": run_serial,
    "gil": run_threads,
    "free-threaded": run_threads,
    "thread-pool": run_thread_pool,
    "processes": run_processes,
    "process-pool": run_process_pool,
    "async": run_async,
    "async-threads": run_async_threads,
}


# ----------------------------------------------------------------------------------------------------- main


def rename_steps(steps):
    """Names that Python reserves, or that would hide a method."""
    for step in steps:
        step["op"] = {"yield": "yield_", "wait": "wait_", "try": "try_"}.get(step["op"], step["op"])
        for inside in lists_in(step):
            rename_steps(inside)


def report(log):
    """Tells the program that started us what went wrong, in whatever thread or process; then the run is over."""
    log.fail(" ".join(traceback.format_exc(limit=-3).split()))
    os._exit(1)


def prepare(order):
    die_with_parent()
    os.register_at_fork(after_in_child=die_with_parent)
    if os.getppid() != order["parent"]:
        os._exit(0)  # the program was gone before we could say so
    os.sched_setaffinity(0, order["cores"])
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    threading.stack_size(STACK_BYTES)
    sys.setrecursionlimit(10_000)
    sys.setswitchinterval(order["switch_interval"] / 1e9)
    for group in order["groups"]:
        rename_steps(group["steps"])


def resident_bytes():
    """Of this process, without what is shared: core/machine/live/system/resident_memory.h. 0: the system does not tell."""
    try:
        with open("/proc/self/smaps_rollup") as file:
            lines = [line.split() for line in file]
    except OSError:
        return 0
    return 1024 * sum(int(words[1]) for words in lines if words[0] in ("Pss_Anon:", "Pss_File:"))


def run(order, world):
    world.log.put(I64, "memory_before", resident_bytes())
    MODELS[order["model"]](world)
    end = clock()
    values = Lane(world)
    if order["model"] not in ("processes", "process-pool"):  # there, each has a copy of its own
        for number, value in enumerate(world.values):
            if order["resources"][number]["kind"] == "variable":
                values.write_value(end, VALUE, number, value)
    world.log.put(I64, "end", end)
    speed = measure("chain")
    world.log.put(F64, "speed_after", speed.size / speed.chunk_ns)
    world.log.put(U32, "phase", world.log.layout["done"])


def main():
    with open(3, encoding="utf-8") as file:
        order = json.load(file)
    prepare(order)
    log = Log(order)
    try:
        log.put(U32, "phase", log.layout["calibrating"])
        measured = calibrate(order)
        chain_speed = measured[0]["chain"]
        log.put(F64, "speed_before", chain_speed.size / chain_speed.chunk_ns)
        run(order, World(order, measured))
    except BaseException:
        report(log)
    os._exit(0)


if __name__ == "__main__":
    main()

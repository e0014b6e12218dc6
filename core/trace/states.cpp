#include "core/trace/states.h"

namespace timeslice {
namespace {

struct Words {
    std::string_view name;
    const char* title;
};

constexpr auto kStates = tableOf<State, Words>({
    {"running", TS_TEXT("running")},
    {"ready", TS_TEXT("ready")},
    {"queued", TS_TEXT("queued")},
    {"throttled", TS_TEXT("throttled")},
    {"gil_wait", TS_TEXT("waiting for the GIL")},
    {"lock_wait", TS_TEXT("waiting for a lock")},
    {"io", TS_TEXT("blocked on I/O")},
    {"sleep", TS_TEXT("sleeping")},
    {"message_wait", TS_TEXT("waiting for a message")},
    {"blocked", TS_TEXT("blocked, cause unknown")},
    {"overhead", TS_TEXT("overhead")},
    {"carrying", TS_TEXT("busy with a task")},
    {"idle", TS_TEXT("idle")},
    {"unknown", TS_TEXT("unknown")},
});

constexpr auto kCauses = tableOf<Cause, Words>({
    {"", TS_TEXT("continued")},
    {"quantum_expired", TS_TEXT("time slice used up")},
    {"preempted", TS_TEXT("preempted")},
    {"throttled", TS_TEXT("CPU time of its cgroup used up")},
    {"blocked", TS_TEXT("blocked")},
    {"drop_request", TS_TEXT("drop request honoured")},
    {"yielded", TS_TEXT("yielded")},
    {"awaited", TS_TEXT("awaited")},
    {"lock_taken", TS_TEXT("lock held by another task")},
    {"queue_empty", TS_TEXT("queue empty")},
    {"queue_full", TS_TEXT("queue full")},
    {"joined", TS_TEXT("waiting for another task to finish")},
    {"finished", TS_TEXT("finished")},
    {"killed", TS_TEXT("the run ended first")},
});

template <typename Enum>
std::optional<Enum> named(const EnumTable<Enum, Words>& words, std::string_view name) {
    for (size_t i = 0; i < words.size(); ++i)
        if (words[i].name == name) return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view nameOf(State state) {
    return kStates[state].name;
}
std::string_view nameOf(Cause cause) {
    return kCauses[cause].name;
}
std::optional<State> stateNamed(std::string_view name) {
    return named<State>(kStates, name);
}
std::optional<Cause> causeNamed(std::string_view name) {
    return named<Cause>(kCauses, name);
}
Text titleOf(State state) {
    return kStates[state].title;
}
Text titleOf(Cause cause) {
    return kCauses[cause].title;
}

} // namespace timeslice

#include "core/trace/mark_names.h"

#include "core/base/enum_table.h"

namespace timeslice {
namespace {

constexpr auto kMarks = tableOf<MarkKind, std::string_view>(
    {"drop_request",     "wake",   "spawn",     "lost_update", "heard",        "failed",       "restart",
     "unheard",          "raised", "spins",     "spin_ends",   "held_at_fork", "fork_warning", "overflow",
     "division_by_zero", "caught", "timed_out", "cancelled",   "release",      "deadline",     "missed"});

} // namespace

std::string_view nameOf(MarkKind kind) {
    return kMarks[kind];
}

std::optional<MarkKind> markNamed(std::string_view name) {
    for (size_t i = 0; i < kMarks.size(); ++i)
        if (kMarks[i] == name) return static_cast<MarkKind>(i);
    return std::nullopt;
}

} // namespace timeslice

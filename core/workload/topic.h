// What a workload is about: the groups of the gallery, in its order.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace timeslice {

enum class WorkloadTopic : uint8_t {
    Waiting,
    Computing,
    Gil,
    SharedData,
    Locks,
    Messages,
    Processes,
    Scheduling,
};

// Their words in files.
inline constexpr std::array<std::string_view, 8> kTopicWords = {
    "waiting", "computing", "gil", "shared-data", "locks", "messages", "processes", "scheduling"};
static_assert(kTopicWords.size() == kCountOf<WorkloadTopic>);

constexpr std::string_view wordOf(WorkloadTopic topic) {
    return kTopicWords[static_cast<size_t>(topic)];
}

// Its place in a list by topics; what has none comes last.
constexpr size_t rankOf(std::optional<WorkloadTopic> topic) {
    return topic ? static_cast<size_t>(*topic) : kTopicWords.size();
}

Text titleOf(WorkloadTopic topic);

} // namespace timeslice

#include "core/workload/resource_table.h"
#include "core/base/enum_table.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

constexpr std::array kKinds{
    KindInfo{ResourceKind::Lock, "lock", "lock, try_lock, unlock, with"},
    KindInfo{ResourceKind::RLock, "rlock", "lock, try_lock, unlock, with"},
    KindInfo{ResourceKind::RwLock, "rwlock", "read_lock, write_lock, unlock"},
    KindInfo{ResourceKind::Event, "event", "signal, wait, clear"},
    KindInfo{ResourceKind::Condition, "condition", "wait, notify, notify_all"},
    KindInfo{ResourceKind::Variable, "variable",
             "add, atomic_add, read, write, exchange, compare_exchange, if, while, spin",
             KindSize{.defaultSize = 0, .least = INT64_MIN, .most = INT64_MAX}},
    KindInfo{ResourceKind::Semaphore, "semaphore", "acquire, release, with",
             KindSize{.defaultSize = 1, .least = 0}},
    KindInfo{ResourceKind::Queue, "queue", "put, get", KindSize{.defaultSize = kUnbounded}},
    KindInfo{ResourceKind::Barrier, "barrier", "barrier", KindSize{.example = "{barrier: 5}"}},
    KindInfo{ResourceKind::Latch, "latch", "count_down, wait", KindSize{.example = "{latch: 3}"}},
    KindInfo{ResourceKind::Link, "link", "io", KindSize{.example = "{link: 9 MB/s}"}},
    KindInfo{ResourceKind::Server, "server", "io", KindSize{.defaultSize = 1}},
};
static_assert(kKinds.size() == kCountOf<ResourceKind> - 1, "all but the GIL, which no workload names");

} // namespace

std::span<const KindInfo> resourceKinds() {
    return kKinds;
}

const KindInfo& infoOf(ResourceKind kind) {
    return *std::ranges::find(kKinds, kind, &KindInfo::kind);
}

bool canUse(StepKind step, ResourceKind kind) {
    const uint32_t uses = infoOf(step).uses;
    return uses == 0 || (uses & anyOf(kind)) != 0;
}

ResourceTable::ResourceTable(const std::vector<Resource>& resources)
    : m_used(resources.size(), false), m_locks(resources.size()) {
    for (size_t i = 0; i < resources.size(); ++i) {
        m_ids.emplace(resources[i].name, ResourceId::at(i));
        m_kinds.push_back(resources[i].kind);
    }
}

ResourceId ResourceTable::find(std::string_view name) const {
    const auto found = m_ids.find(name);
    return found == m_ids.end() ? ResourceId{} : found->second;
}

void ResourceTable::namesOf(ResourceKind kind, std::vector<std::string_view>& names) const {
    for (const auto& [name, id] : m_ids)
        if (m_kinds[id.index()] == kind) names.emplace_back(name);
}

std::string ResourceTable::nearest(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const auto& entry : m_ids) names.emplace_back(entry.first);
    return nearestWord(name, names);
}

} // namespace timeslice

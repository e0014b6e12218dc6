#include "core/workload/resource_table.h"
#include "core/base/enum_table.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

constexpr std::array kKinds{
    KindWords{ResourceKind::Lock, "lock", "lock, unlock, with"},
    KindWords{ResourceKind::RLock, "rlock", "lock, unlock, with"},
    KindWords{ResourceKind::RwLock, "rwlock", "read_lock, write_lock, unlock"},
    KindWords{ResourceKind::Semaphore, "semaphore", "acquire, release, with"},
    KindWords{ResourceKind::Queue, "queue", "put, get"},
    KindWords{ResourceKind::Barrier, "barrier", "barrier"},
    KindWords{ResourceKind::Event, "event", "signal, wait"},
    KindWords{ResourceKind::Variable, "variable", "add"},
    KindWords{ResourceKind::Link, "link", "io"},
    KindWords{ResourceKind::Server, "server", "io"},
};
static_assert(kKinds.size() == kCountOf<ResourceKind> - 1, "all but the GIL, which no workload names");

} // namespace

const KindWords& wordsOf(ResourceKind kind) {
    return *std::ranges::find(kKinds, kind, &KindWords::kind);
}

bool canUse(StepKind step, ResourceKind kind) {
    const uint32_t uses = infoOf(step).uses;
    return uses == 0 || (uses & anyOf(kind)) != 0;
}

ResourceTable::ResourceTable(const std::vector<Resource>& resources) : m_used(resources.size(), false) {
    for (size_t i = 0; i < resources.size(); ++i) {
        m_ids.emplace(resources[i].name, ResourceId::at(i));
        m_kinds.push_back(resources[i].kind);
    }
}

ResourceId ResourceTable::find(std::string_view name) const {
    const auto found = m_ids.find(name);
    return found == m_ids.end() ? ResourceId{} : found->second;
}

std::string ResourceTable::nearest(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const auto& entry : m_ids) names.emplace_back(entry.first);
    return nearestWord(name, names);
}

} // namespace timeslice
